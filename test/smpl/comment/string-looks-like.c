void f(int a)
{
	print("old(a) /* no */"); /* old(a) */
	old("// not a comment");
}
