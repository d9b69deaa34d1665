@@
expression E;
identifier x;
@@
- char x[E];
+ char x[E + 1];
