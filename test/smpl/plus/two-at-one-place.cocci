@@
expression E;
@@
  begin(E);
++ count();
