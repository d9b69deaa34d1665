@@
expression E;
@@
  switch (
- kind(E)
+ E->kind
  ) {
  case 1: ...
  }
