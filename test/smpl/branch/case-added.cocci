@@
expression E;
@@
switch (E) {
case ONE: ... break;
+ case THREE: three(); break;
case TWO: ... break;
}
