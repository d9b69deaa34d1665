@@
expression E;
@@
+ enter();
{
prepare();
run(E);
}
