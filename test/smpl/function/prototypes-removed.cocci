@@
@@
- int gone(...);
