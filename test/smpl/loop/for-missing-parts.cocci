@@
expression E2;
statement S;
@@
- for (; E2; ) S
+ while (E2) S
