@r exists@
expression E1;
expression E2;
statement S3;
@@
fc0(...)
{
<... when exists
- if (init(E1, E2))
-   S3
...>
}
