@@
expression E;
@@
+ cleanup(E);
  return E;
