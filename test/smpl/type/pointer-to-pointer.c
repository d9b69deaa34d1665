int **a;
void f(char **b)
{
	int *c;
}
