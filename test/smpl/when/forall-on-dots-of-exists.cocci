@ exists @
expression E;
@@
 get(E);
 ... when forall
- put(E);
+ drop(E);
