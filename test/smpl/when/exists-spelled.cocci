@@
expression E;
@@
* get(E);
  ... when exists
* put(E);
