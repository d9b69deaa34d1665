void f(char *a)
{
	log("name %s is", a);
	log("name %d is", a);
}
