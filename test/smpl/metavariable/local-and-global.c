int gl;
void h(int par)
{
	int loc;
	static int st;
	f(loc, gl);
	f(par, gl);
	f(st, gl);
	f(gl, loc);
	f(loc, unknown);
}
