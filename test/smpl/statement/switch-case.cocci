@@
expression E;
@@
  switch (E) {
  case
- OLD_CODE
+ NEW_CODE
  : return 1;
  ...
  }
