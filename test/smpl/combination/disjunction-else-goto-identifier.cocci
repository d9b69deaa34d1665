@r forall@
identifier I1;
expression E2;
idexpression V3;
@@
(
- if (q->I1)
-   goto out;
- else
-   E2;
|
- V3 |= &p;
)
