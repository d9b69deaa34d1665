@r exists@
identifier I1;
constant C2;
@@
I1(...)
{
    struct s *dev;
    ...
-   return h(ret, p, C2);
+ new(I1);
}
