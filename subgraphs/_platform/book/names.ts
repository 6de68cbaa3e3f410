/* Lists of our own: common words of the language, drawn together at random; a full name that exists is chance. */

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

export const womenNames = list(`
  María, Carmen, Ana, Isabel, Laura, Cristina, Marta, Lucía, Paula, Elena, Sara, Raquel, Rosa, Pilar, Teresa, Beatriz,
  Nuria, Silvia, Patricia, Mónica, Alba, Andrea, Rocío, Irene, Julia, Inés, Claudia, Sofía, Carla, Noelia, Ainhoa,
  Nerea, Montserrat, Leticia, Amparo, Encarnación, Esther, Gloria, Marina, Verónica, Yolanda, Susana, Lorena, Eva`);

export const menNames = list(`
  Antonio, José, Manuel, Francisco, Juan, David, Javier, Daniel, Carlos, Jesús, Alejandro, Miguel, Rafael, Pablo,
  Pedro, Ángel, Sergio, Fernando, Jorge, Luis, Alberto, Álvaro, Diego, Adrián, Raúl, Iván, Enrique, Rubén, Víctor,
  Óscar, Andrés, Joaquín, Santiago, Eduardo, Roberto, Mario, Jaime, Ignacio, Marcos, Hugo, Iker, Jordi, Xavier, Gonzalo`);

export const familyNames = list(`
  García, Rodríguez, González, Fernández, López, Martínez, Sánchez, Pérez, Gómez, Martín, Jiménez, Hernández, Ruiz,
  Díaz, Moreno, Muñoz, Álvarez, Romero, Gutiérrez, Alonso, Navarro, Torres, Domínguez, Ramos, Vázquez, Ramírez, Gil,
  Serrano, Morales, Molina, Blanco, Suárez, Castro, Ortega, Delgado, Ortiz, Marín, Rubio, Núñez, Medina, Castillo,
  Santos, Iglesias, Cortés, Garrido, Guerrero, Lozano, Cano, Cruz, Flores, Herrera, Peña, León, Márquez, Cabrera,
  Gallego, Calvo, Vidal, Campos, Reyes, Vega, Fuentes, Carrasco, Aguilar, Caballero, Nieto, Santana, Vargas, Pascual,
  Giménez, Herrero, Hidalgo, Montero, Lorenzo, Santiago, Benítez, Durán, Ibáñez, Arias, Mora, Ferrer, Carmona, Vicente,
  Rojas, Soto, Crespo, Román, Pastor, Velasco, Sáez, Parra, Moya, Bravo, Soler, Gallardo, Esteban, Rivera, Rivas,
  Etxeberria, Agirre, Puig, Serra, Roca, Otero, Varela, Pereira, Lago, Ferreiro`);

export const trades = list(`
  Panadería, Talleres, Construcciones, Transportes, Electricidad, Fontanería, Restaurante, Cafetería, Farmacia,
  Ferretería, Carpintería, Peluquería, Academia, Clínica Dental, Óptica, Librería, Floristería, Autoescuela,
  Imprenta, Bodegas, Conservas, Muebles, Textiles, Reformas, Instalaciones, Consultoría, Gestoría, Informática`);

export const businessWords = list(`
  Levante, Cantábrico, Mediterráneo, del Sur, del Norte, Ibérica, La Central, El Faro, San Roque, La Marina, Alameda,
  Miramar, Los Álamos, La Ribera, El Olivar, Monteverde, Costa Azul, La Sierra, Valle Alto, Puerta Nueva, Siglo XXI,
  Bahía, Atalaya, El Puente, La Torre, Santa Lucía, Vega Baja, Camino Real, El Pilar, La Encina`);

/** A word as it stands in an e-mail address: no accents, no spaces, lower case. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .toLowerCase();
}
