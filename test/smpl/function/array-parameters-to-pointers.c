int main(int argc, char *argv[])
{
	return argc;
}
int sum(int v[], int n)
{
	return v[n];
}
