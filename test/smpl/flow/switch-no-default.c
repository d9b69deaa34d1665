int f(int x)
{
	start();
	switch (x) {
	case 1:
		end();
		break;
	case 2:
		end();
		break;
	}
	end();
}
int g(int x)
{
	start();
	switch (x) {
	case 1:
		end();
		break;
	default:
		end();
		break;
	}
}
int h(int x)
{
	start();
	switch (x) {
	case 1:
		end();
		break;
	}
}
