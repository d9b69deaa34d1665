@@
identifier p;
@@
  get(struct dev *p
- , int flags
  ) { ... }

@@
expression E, F;
@@
  get(E
- , F
  )
