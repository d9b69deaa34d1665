int gl;
void h(int par, char *c)
{
	int loc;
	f(loc);
	f(par);
	f(gl);
	f(c);
}
