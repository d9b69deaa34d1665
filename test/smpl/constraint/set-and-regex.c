void f(char *a, char *zero)
{
	free_it(a);
	free_it(NULL);
	free_it(zero);
	free_it("text");
}
