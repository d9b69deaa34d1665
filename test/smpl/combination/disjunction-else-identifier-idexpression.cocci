@r forall@
statement S1;
statement S2;
idexpression V3;
identifier I4;
identifier I5;
idexpression V6;
@@
(
- if (dev->b)
-   S1
- else {
-   S2
-   V3 += I4->next < I5->a;
- }
|
  n = V6;
+ log(1);
)
