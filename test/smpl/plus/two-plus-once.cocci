@@
expression E;
@@
++ trace(E);
  touch(E);
