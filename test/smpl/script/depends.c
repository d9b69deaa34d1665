void f(int a)
{
	present();
}
