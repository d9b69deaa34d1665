@r exists@
expression E1;
identifier I2;
expression E3;
expression E4;
expression E5;
@@
(
- if (E1)
-   I2 = E3;
- else
-   E4--;
|
- dev->len = E5;
)
