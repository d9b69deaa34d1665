@@
expression E, E1, E2;
statement S1, S2;
@@
- if (E == E1) S1 else if (E == E2) S2
+ switch (E) {
+ case E1: S1 break;
+ case E2: S2 break;
+ }
