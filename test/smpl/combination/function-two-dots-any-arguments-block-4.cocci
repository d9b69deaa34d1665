@r exists@
identifier I1;
idexpression V2;
@@
I1(...)
{
    if (7) {
      ...
    }
    foo(sizeof(V2));
-   f(...);
+ new();
    ...
}
