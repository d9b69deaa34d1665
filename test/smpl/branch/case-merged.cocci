@@
expression E;
statement S;
@@
switch (E) {
case ONE:
-  S
-  break;
case TWO:
  S
  break;
}
