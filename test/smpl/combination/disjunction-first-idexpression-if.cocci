@r forall@
expression E1;
idexpression V2;
@@
(
- g(E1, ...);
|
- if (V2)
-   put(...);
+ x = 2;
)
