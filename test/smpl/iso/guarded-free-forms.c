int a(void)
{
	if (r)
		kfree(r);
	if (r) {
		kfree(r);
	}
	if (r != NULL)
		kfree(r);
	if (NULL != r) {
		kfree(r);
	} else {
		g();
	}
}
