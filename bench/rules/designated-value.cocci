@@ identifier fld; expression E; @@
{
- .fld = E,
+ .fld = X(E),
}
