@@
expression E;
@@
- if (verbose)
-   report(E);
