@@
expression E;
@@
- switch (E->type)
+ switch (type_of(E))
  {
  case A: ...
  }
