@@
expression E;
@@
- while (E);
+ spin(E);
