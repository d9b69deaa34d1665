@@
identifier f;
@@
f(...)
{
...
- a(1);
...
}
