void f(int a)
{
	call(a,
#ifdef CONFIG_A
	     old(a),
#endif
	     old(1));
}
