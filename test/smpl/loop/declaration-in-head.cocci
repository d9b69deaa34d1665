@@
identifier i;
@@
  for (
- int i = 0
+ unsigned i = 0
  ; ...; ...) { ... }
