@r exists@
identifier I1;
type T2;
identifier I3;
identifier I4;
type T5;
identifier I6;
expression E7;
expression E8;
expression E9;
expression E10;
expression E11;
identifier I12;
@@
I1(...)
{
    T2 I3;
    char *I4 = ...;
-   T5 p = ...;
    I6 |= i < E7;
    E8 += n == q;
    if ((long)E9) {
      unlock(NULL);
    }
    x++;
    if (sizeof(struct s))
      E10 = E11(s.I12);
}
