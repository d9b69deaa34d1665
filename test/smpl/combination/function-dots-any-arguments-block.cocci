@r forall@
identifier I1;
identifier I2;
@@
I1(...)
{
-   int I2;
+ new(I2);
    if (put(arr[i], x | dev)) {
      ...
    }
}
