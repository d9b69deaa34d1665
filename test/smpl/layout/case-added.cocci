@@
expression E;
@@
  switch (E) {
+ case FOO_NONE:
+ 	none(E);
+ 	break;
  case FOO_A: ...
  }
