@r exists@
statement S1;
statement S2;
@@
fc0(...)
{
<+... when any
- if (q->a)
-   S1
- else {
-   S2
- }
...+>
}
