@r exists@
expression E1;
identifier I2;
statement S3;
@@
(
- lock(...);
|
- if (E1[I2]) {
-   goto out;
- } else {
    ...
-   S3
-   init(..., x);
- }
+ log(1);
)
