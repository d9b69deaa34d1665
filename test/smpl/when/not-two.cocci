@@
expression E, F;
@@
- get(E);
  ... when != put(E)
      when != E = F
- drop(E);
