@@
identifier i;
@@
  for (int i = ...; ...; i++) {
  ...
- old(i);
+ new(i);
  ...
  }
