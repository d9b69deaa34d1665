@@
expression E;
@@
switch (E) {
case ONE: ... break;
- default: break;
}
