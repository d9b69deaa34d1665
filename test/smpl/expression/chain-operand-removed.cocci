@@
expression E;
@@

 if (
- E &&
 ... && valid(E)) { ... }
