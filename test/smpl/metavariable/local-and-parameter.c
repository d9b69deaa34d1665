int glob;
void g(int par)
{
	int loc;

	use(loc);
	use(par);
	use(glob);
	use(other);
}
