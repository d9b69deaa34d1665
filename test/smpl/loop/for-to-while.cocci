@@
expression E1, E2, E3;
statement S;
@@
- for (E1; E2; E3) S
+ E1;
+ while (E2) { S E3; }
