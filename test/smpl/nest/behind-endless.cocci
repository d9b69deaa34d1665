@@
identifier f;
@@
f(...)
{
<...
- return 0;
+ return 1;
...>
}
