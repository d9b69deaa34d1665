@@
expression E;
@@
- if (E) {
-   if (ready(E)) {
      go(E);
-   }
- }
