@r forall@
statement S1;
identifier I2;
expression E3;
@@
- {
    ...
- }
- if (y)
-   S1
- else {
-   p->I2 = E3(...);
    ...
- }
