void h(char *a)
{
	kfree(a);
	g();
	kfree(a);
}
